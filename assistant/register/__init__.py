"""Answers out of the register: listed, counted, added up and turned round, each fact cited."""
