"""A case → the documents it gives: their grounds, composed, proofed and searched."""
