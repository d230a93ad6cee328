"""The commands: the same verbs on files. Files are opened here and nowhere else."""
