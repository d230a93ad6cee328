"""What came in, as bytes: each report in it read, or why it could not be."""
