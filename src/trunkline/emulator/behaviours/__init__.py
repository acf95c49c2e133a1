"""What facts cannot say: how messages and calls move, what a subaccount or a key is, which numbers are for sale.

One file a product; each class is one small piece for one collection, and `table` says which.
"""
