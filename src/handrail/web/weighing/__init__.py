"""Weighing what to do, a sealed trial, one's own measure, and help from outside.

It has no opinion on staying or going, adds nothing up, and never says what another person should do.
"""
