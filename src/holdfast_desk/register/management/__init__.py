"""Commands of the register for whoever looks after the desk."""
