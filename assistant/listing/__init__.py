"""The register listed: filtered, as table, CSV, JSON or workbook, each row with its proof."""
