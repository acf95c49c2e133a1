"""Exports of years of rows of many accounts into files, lakes and warehouses.

A client enters, files or tables leave, unit by unit: the days of a list of an account. Called by users, by the
commands, and by the sources for other engines.
"""
