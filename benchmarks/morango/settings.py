"""Django's settings for the benchmark: one SQLite database, named by the caller."""

import os

SECRET_KEY = "of a benchmark"  # noqa: S105 - nobody signs in
DEBUG = False  # with it Django would remember every statement
USE_TZ = True
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "morango", "register"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["BENCH_DATABASE"]}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
