"""Names of people, covered in readings, cases and documents until asked for."""
