"""Step 5, verify: every quotation is compared with the text, every statement with its proof."""
