"""Figures of the law and the county, and prices that start a subsidy."""
