"""Public notices at the desk."""
