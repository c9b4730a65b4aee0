"""Systems that the product is compared with: one idea each, and none of the product's own."""
