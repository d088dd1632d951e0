"""The sample person, whose space `handrail demo` and the tests show: one file for each part of her life."""
