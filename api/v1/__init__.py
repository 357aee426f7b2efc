"""The interface for machines, version 1."""

from api.v1.assessments import router as router
