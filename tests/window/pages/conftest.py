"""What the tests of the pages share: two collections of other bodies, and reading of markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts

PARK = Path(__file__).parents[1] / "parkpolicy"
NETS = """# Nätplan

## Ansvar

Nämnden beslutar om nya nätverk. Förvaltningschefen ansvarar för planen
&lt;script&gt;alert(1)&lt;/script&gt;.
Planen följs upp i mars. Planen ses över vartannat år.

## Krav

För varje nätverk som nämnden går med i ska följande krav vara uppfyllda:

- Syftet med nätverket är beskrivet.
- Nätverket bör ha en svensk kontaktperson.

## Nätringen

Nätringen är ett nätverk för kommuner. Kommunen deltar på politisk nivå genom styrelsen där
kommunen representeras av ordinarie ledamot Åsa Öhlén (V) samt ersättare Bo Ek (MP).
Kostnader 2019 uppskattas till ca 41 000 kronor, inkl. medlemsavgift och resor.
Tjänstestödet omfattar ca 5 % av en heltidstjänst.

## Sjöringen

Sjöringen är ett nätverk för hamnar. Kostnader 2031 uppgår till 8 300 euro.

## Strandringen

Strandringen är ett nätverk för städer.

## Gåvor

Gåvor &lt;img src=x onerror=alert(1)&gt; får inte tas emot. Enligt kommunens
gåvopolicy får blommor tas emot om de är värda högst 90 kronor.
"""


@pytest.fixture(scope="session")
def nets(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """What is known of an invented plan with seats, costs, rules, times and a list."""
    folder = tmp_path_factory.mktemp("nets")
    (folder / "plan.md").write_text(NETS, encoding="utf-8")
    return ingest_texts(folder).knowledge


@pytest.fixture(scope="session")
def park() -> Knowledge:
    """What is known of a policy that names no seat, no cost and no month."""
    return ingest_texts(PARK).knowledge
