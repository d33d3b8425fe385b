"""Which words are ordinary English, and what a word that is not might name."""

from drafter.checking.lexicon.words import (
    begins_technology,
    irregular_base,
    is_commonplace_stem,
    is_courtesy,
    is_degree,
    is_english,
    is_given_name,
    is_name_word,
    is_organisation,
    is_place,
    is_surname,
    is_technology,
    is_technology_word,
    is_title_modifier,
    is_title_word,
    synonym,
)

__all__ = [
    "begins_technology",
    "irregular_base",
    "is_commonplace_stem",
    "is_courtesy",
    "is_degree",
    "is_english",
    "is_given_name",
    "is_name_word",
    "is_organisation",
    "is_place",
    "is_surname",
    "is_technology",
    "is_technology_word",
    "is_title_modifier",
    "is_title_word",
    "synonym",
]
