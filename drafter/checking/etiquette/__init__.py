"""The words that give a fault of manners away, one module for each fault."""
