"""The settings of Django for all tests of a process: they can be made once."""

from __future__ import annotations


def configure() -> None:
    """Makes them, unless they are made."""
    import django
    from django.conf import settings

    if settings.configured:
        return
    settings.configure(
        ALLOWED_HOSTS=["testserver", "example.com"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        INSTALLED_APPS=["trunkline.contrib.django"],
        ROOT_URLCONF="webhook_urls",
        SECRET_KEY="x",
        MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
        DEBUG=False,
        USE_TZ=True,
    )
    django.setup()
