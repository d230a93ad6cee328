"""Screens: what people see and press. No tables; all goes through the register."""
