"""The economic check at the desk: batches, and what came back for a case."""
