"""What people type → values, one module a screen that needs it."""
