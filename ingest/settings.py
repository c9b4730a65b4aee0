"""The settings, declared once; each comes from the environment or a .env file."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from ingest.errors import InputError

ROOT = Path(__file__).resolve().parent.parent
"""The checkout, so that the defaults hold from any working directory."""


class Settings(BaseSettings):
    """Settings of the product, read from variables with the prefix STRATEGY_."""

    model_config = SettingsConfigDict(
        env_prefix="STRATEGY_", env_file=ROOT / ".env", extra="ignore", frozen=True
    )

    host: str = Field(default="127.0.0.1", description="address the window listens on")
    port: int = Field(default=7860, ge=0, le=65535, description="port of the window; 0 takes any")
    corpus: Path = Field(
        default=ROOT / "corpus" / "region-kronoberg", description="folder of the collection"
    )
    index: Path = Field(default=ROOT / ".index", description="folder of the index")
    watch: bool = Field(
        default=True, description="whether a running window takes in documents that change"
    )
    keep_versions: int = Field(
        default=10, ge=1, description="versions of the documents whose words and files are kept"
    )
    embedding_model: str = Field(
        default="all-MiniLM-L6-v2",
        description="all-MiniLM-L6-v2 (ships with the product), a folder, or a model's hub name",
    )


Kind = TypeVar("Kind", bound=Settings)


def settings_with(corpus: Path | None, index: Path | None) -> Settings:
    """The settings of the environment, with what the command line says above them."""
    return read_settings(Settings, corpus, index)


def read_settings(kind: type[Kind], corpus: Path | None, index: Path | None) -> Kind:
    """Settings of a kind, these or those of a layer above; InputError names what is wrong."""
    try:
        settings = kind()
    except ValidationError as error:
        faults = "; ".join(
            f"STRATEGY_{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in error.errors()
        )
        raise InputError(
            f"Fel i inställningarna: {faults}. README listar dem.",
            f"Bad settings: {faults}. README lists them.",
        ) from error
    given = {"corpus": corpus or settings.corpus, "index": index or settings.index}
    return settings.model_copy(update=given)
