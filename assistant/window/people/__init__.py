"""Who sits where: the register of seats, filtered, as a page and as files."""
