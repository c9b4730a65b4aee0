"""The register: facts read out of the prose, each with its proof."""
