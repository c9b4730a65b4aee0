"""What the service can be told beside the collection: sign-in, feedback, slips, addresses, logs."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, field_validator

from ingest.settings import Settings, read_settings


class ServiceSettings(Settings):
    """The settings of the window and of what keeps or proves answers."""

    root_path: str = Field(
        default="", description="path under which a reverse proxy shows the window, /strategi say"
    )
    auth_file: Path | None = Field(
        default=None, description="file of users who may sign in; without one nobody has to"
    )
    owner_file: Path | None = Field(
        default=None, description="file of users who may open the owner's page; without one, none"
    )
    mcp: bool = Field(default=False, description="whether programs may ask by MCP")
    queue_size: int = Field(
        default=100, ge=1, description="questions that may wait at once; further ones are told so"
    )
    log_questions: bool = Field(default=False, description="whether logs hold what people ask")
    feedback: bool = Field(
        default=True, description="whether people may report on answers; off keeps nothing"
    )
    feedback_url: SecretStr | None = Field(
        default=None,
        description="database of the reports, as SQLAlchemy writes it; else a file at the index",
    )
    feedback_days: int = Field(
        default=365, ge=1, description="days that reports and counted questions are kept"
    )
    feedback_unanswered: bool = Field(
        default=False, description="whether questions the document does not answer are counted"
    )
    slip_key: SecretStr | None = Field(
        default=None, min_length=16, description="secret that answer slips are signed with"
    )

    @field_validator("root_path")
    @classmethod
    def _a_path(cls, given: str) -> str:
        path = given.strip().strip("/")
        if any(sign in path for sign in ":?#\\ \"'<>") or ".." in path:
            raise ValueError("a path such as /strategi, without address, ? or #")
        return f"/{path}" if path else ""


def service_settings(corpus: Path | None = None, index: Path | None = None) -> ServiceSettings:
    """The settings of the environment, with what the command line says above them."""
    return read_settings(ServiceSettings, corpus, index)
