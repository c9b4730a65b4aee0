"""Questions of others over passages of others: how well the product finds passage and sentence."""
