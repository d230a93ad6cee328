"""Django's settings, all of them: from `environment.py` and from nowhere else.

They are read at import, so a bad value stops every command of the desk at once.
"""

from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF

from holdfast_desk.environment import Environment, environment
from holdfast_desk.key_files import key_in

HERE: Environment = environment()
KEY_FILE = HERE.key_file
INSIDE = Path(__file__).parent

SECRET_KEY = key_in(HERE.home / "session.key")
DEBUG = False
ALLOWED_HOSTS = list(HERE.hosts)
ROOT_URLCONF = "holdfast_desk.urls"
WSGI_APPLICATION = "holdfast_desk.wsgi.application"
AUTH_USER_MODEL = "register.Account"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials",
    "csp",
    "holdfast_desk.register",
    "holdfast_desk.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "holdfast_desk.web.gate.gate",
    "holdfast_desk.web.faults.faults",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "holdfast_desk.web.frame.frame",
            ],
            "builtins": ["holdfast_desk.web.templatetags.desk_tags"],
        },
    }
]

# A transaction that will write takes its turn when it begins; a deferred one fails
# half-way when somebody else was quicker.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    " PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY",
}


def _database() -> dict[str, object]:
    """Give a file of the house, encrypted whole, or the server of DATABASE_URL."""
    server = HERE.postgres
    if server is None:
        HERE.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return {
            "ENGINE": "holdfast_desk.sqlcipher",
            "NAME": HERE.home / "register.sqlite3",
            "OPTIONS": {**SQLITE_OPTIONS, "key": key_in(KEY_FILE)},
            "CONN_MAX_AGE": None,
            "TEST": {"NAME": str(HERE.home / "test.sqlite3")},
        }
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": server.name,
        "USER": server.user,
        "PASSWORD": server.password,
        "HOST": server.host,
        "PORT": server.port,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 5},
    }


DATABASES = {"default": _database()}

# Passwords: long rather than odd; hashed by argon2.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation"
        ".UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "shown_name")},
    },
]
CSRF_FAILURE_VIEW = "holdfast_desk.web.faults.not_ours"
LOGIN_URL = "account-enter"
LOGIN_REDIRECT_URL = "home"

# Sessions end with the working day, and are known to no script.
SESSION_COOKIE_AGE = int(timedelta(hours=10).total_seconds())
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = HERE.secure
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = HERE.secure
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"  # with less, a browser sends forms from "null"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds()) if HERE.secure else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HERE.secure else None
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

# What comes in stays in memory or in the encrypted register; nothing lies in /tmp.
FILE_UPLOAD_HANDLERS = ["holdfast_desk.web.uploads.KeptInMemory"]
DATA_UPLOAD_MAX_MEMORY_SIZE = HERE.largest_megabytes * 1024 * 1024
LARGEST_UPLOAD = HERE.largest_megabytes * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_NUMBER_FILES = 10_000  # a folder, where no script sends it in pieces

LANGUAGE_CODE = HERE.language
LOCALE_PATHS = [INSIDE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = HERE.zone

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
STORAGES = {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}

# Logs tell what broke, by its code; never who, and never what a report says.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": True,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {
        "nowhere": {"class": "logging.NullHandler"},
        "screen": {"class": "logging.StreamHandler", "formatter": "line"},
    },
    # Django's own lines hold addresses and what was sent; ours hold a code (faults.py).
    "loggers": {"django": {"handlers": ["nowhere"], "propagate": False}},
    "root": {"handlers": ["screen"], "level": "WARNING"},
}
