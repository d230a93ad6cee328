"""What was disclosed → documents in several languages, and their renderings."""
