"""Where the places of a case lie, no nearer than their towns, and a picture of it."""
