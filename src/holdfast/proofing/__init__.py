"""Draft or edited text → faults: no sentence is firmer than the finding behind it."""
