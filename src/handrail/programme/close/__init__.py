"""Closeness: small invitations, one true thing, small progress named."""
