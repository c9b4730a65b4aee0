"""Who may see what: users with passwords, sessions, and the guard at the door."""
