"""The rules of a case: reports gathered, rivals side by side, in and out as JSON."""
