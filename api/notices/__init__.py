"""Public notices for everybody: what hangs today, by township, and a way to object. No cookie, no scripts."""

from fastapi import APIRouter

from api.notices import objecting, reading

router = APIRouter(include_in_schema=False)
for part in (objecting, reading):  # the fixed addresses before the one with a township in it
    router.include_router(part.router, prefix="/notices")

__all__ = ["router"]
