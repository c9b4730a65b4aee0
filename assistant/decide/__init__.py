"""Step 3, decide: does the evidence answer, or does the document not say?"""
