"""Gentle notes: what people often do when they are worn out, noticed from ids, dates and ticks."""
