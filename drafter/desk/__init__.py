"""The use cases that every face calls; knows no screen and no terminal."""
