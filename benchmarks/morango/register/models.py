"""A person, a consent and a hand-out, with just the fields that our operations write; none is a foreign key.

References are plain texts: Morango would look for each foreign key as well.
"""

from __future__ import annotations

from django.db import models
from morango.models.core import SyncableModel


class Carried(SyncableModel):
    """What the three have in common."""

    morango_profile = "register"

    class Meta:
        abstract = True

    def calculate_source_id(self, *args, **kwargs):
        return None  # random, as our ids are

    def calculate_partition(self, *args, **kwargs):
        return "register"


class Person(Carried):
    """Fourteen fields: what a registration and two changes leave."""

    morango_model_name = "person"

    desk = models.CharField(max_length=3, null=True, blank=True)
    case_number = models.CharField(max_length=40, null=True, blank=True)
    registered_on = models.DateField(null=True, blank=True)
    family_name = models.CharField(max_length=100, null=True, blank=True)
    given_names = models.CharField(max_length=100, null=True, blank=True)
    sex = models.CharField(max_length=1, null=True, blank=True)
    born_on = models.DateField(null=True, blank=True)
    birth_precision = models.CharField(max_length=10, null=True, blank=True)
    nationality = models.CharField(max_length=3, null=True, blank=True)
    phone = models.CharField(max_length=20, null=True, blank=True)
    whatsapp = models.BooleanField(null=True, blank=True)
    country_of_return = models.CharField(max_length=3, null=True, blank=True)
    languages = models.CharField(max_length=100, null=True, blank=True)
    interpreter_needed = models.BooleanField(null=True, blank=True)


class Consent(Carried):
    """Eight fields."""

    morango_model_name = "consent"

    desk = models.CharField(max_length=3, null=True, blank=True)
    person = models.CharField(max_length=36, null=True, blank=True)
    kind = models.CharField(max_length=40, null=True, blank=True)
    form = models.CharField(max_length=20, null=True, blank=True)
    given_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=3, null=True, blank=True)
    explained_by = models.CharField(max_length=36, null=True, blank=True)
    given_by = models.CharField(max_length=100, null=True, blank=True)


class Handout(Carried):
    """Seven fields."""

    morango_model_name = "handout"

    desk = models.CharField(max_length=3, null=True, blank=True)
    person = models.CharField(max_length=36, null=True, blank=True)
    sheet = models.CharField(max_length=36, null=True, blank=True)
    language = models.CharField(max_length=3, null=True, blank=True)
    quantity = models.IntegerField(null=True, blank=True)
    occasion = models.CharField(max_length=20, null=True, blank=True)
    given_on = models.DateField(null=True, blank=True)
