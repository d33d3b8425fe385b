"""Any server that speaks OpenAI's chat completions, by the openai SDK under tenacity.

`client` is the way in and loads neither; all that needs them lies behind `exchange`.
"""
