"""What a process that reads hostile bytes may use; it sets the limits itself."""

import resource

MEGABYTE = 1024 * 1024
FILES = 64


def limit(megabytes: int, seconds: int) -> None:
    """Bound memory, processor time and open files; forbid writing to any file."""
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
