"""The same people, group or event? Proposes and explains; never merges."""
