"""Every read, already narrowed to what the account may see."""
