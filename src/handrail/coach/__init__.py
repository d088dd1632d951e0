"""The coach: reads a sentence before it is said and names the words that may land badly.

    from handrail import coach

    reading = coach.read("feeling", "When you always change plans, I feel hurt.")
    for finding in reading.findings:
        print(finding.code, finding.start, finding.end, finding.what)

Pure and deterministic: no web, no file, no clock. It never says that a sentence is safe to say.
"""

from handrail.coach.engine import LIMIT, BadText, Finding, Note, Reading, check, read
from handrail.coach.rules import KINDS

__all__ = ["KINDS", "LIMIT", "BadText", "Finding", "Note", "Reading", "check", "read"]
