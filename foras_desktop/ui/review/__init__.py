"""The review inbox as it is shown on the exchange page: a line for each issue, and the chosen one below."""
