"""The guided tour: the real window through a counsellor's day; it leaves pictures, PDFs and bundles."""
