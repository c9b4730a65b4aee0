"""What a turn leans on: follow-ups written out, turns about an answer, two questions in one."""
