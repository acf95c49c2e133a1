"""Bulk sends that never send twice."""
