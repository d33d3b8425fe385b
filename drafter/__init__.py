"""drafter: call, email or wait after a job interview, and the words to say."""

__version__ = "0.1.0"
