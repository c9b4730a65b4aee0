"""What people say of answers: right, wrong or incomplete, kept here, for the owner of the text."""
