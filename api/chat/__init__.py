"""The residents' page: a conversation on a phone, with and without scripts."""

from fastapi import FastAPI

from api.chat.documents import router as documents_door
from api.chat.leave import router as leave_door
from api.chat.live import router as live_door
from api.chat.own_data import router as own_data_door
from api.chat.page import router as page_door
from api.chat.photos import router as photos_door
from api.chat.posters import router as posters_door
from api.chat.reading import router as reading_door
from api.chat.say import router as say_door
from api.chat.settings import router as settings_door


def open_doors(ways: FastAPI) -> None:
    for door in (
        page_door,
        say_door,
        photos_door,
        live_door,
        settings_door,
        leave_door,
        reading_door,
        posters_door,
        documents_door,
        own_data_door,
    ):
        ways.include_router(door, include_in_schema=False)
